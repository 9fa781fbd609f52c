{{/* name of every object of a release */}}
{{- define "mailer.fullname" -}}
{{ .Release.Name }}-mailer
{{- end -}}

{{/* labels, at once the selector: never change for a release in use */}}
{{- define "mailer.labels" -}}
app: mailer
release: {{ .Release.Name }}
{{- end -}}
