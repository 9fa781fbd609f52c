check "health" {
  data "http" "x" { url = "https://x/healthz" }
  assert {
    condition = data.http.x.status_code == 200
    error_message = "ill"
  }
}
variable "n" {
  type = number
  validation {
    condition = var.n >= 3
    error_message = "at least three"
  }
}
