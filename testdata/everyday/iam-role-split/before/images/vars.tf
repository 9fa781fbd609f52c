variable "scanner_image" { type = string }
variable "publisher_image" { type = string }
