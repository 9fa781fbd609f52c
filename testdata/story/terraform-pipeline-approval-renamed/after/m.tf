resource "aws_codepipeline" "p" {
  name = "p"
  stage {
    name = "Sign-off"
    action {
      name = "Sign-off"
      category = "Approval"
      owner = "AWS"
      provider = "Manual"
      version = "1"
    }
  }
  stage {
    name = "Deploy"
    action {
      name = "Deploy"
      category = "Deploy"
      owner = "AWS"
      provider = "ECS"
      version = "1"
    }
  }
}
