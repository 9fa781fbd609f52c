{{- define "tiles.labels" -}}
app.kubernetes.io/name: tiles
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}
