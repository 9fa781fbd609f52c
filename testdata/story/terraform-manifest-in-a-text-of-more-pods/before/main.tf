variable "ns" {}
resource "kubectl_manifest" "web" {
  for_each = toset(["a", "b"])
  yaml_body = <<-YAML
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web-${each.key}
      namespace: ${var.ns}
    spec:
      replicas: 4
      selector: {matchLabels: {app: web}}
      template:
        metadata: {labels: {app: web}}
        spec:
          containers:
            - name: web
              image: r/web:${var.tag}
              readinessProbe: {httpGet: {path: /, port: 80}}
  YAML
}
