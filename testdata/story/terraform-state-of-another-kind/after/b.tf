terraform {
  backend "local" {
    path = "net.tfstate"
  }
}
