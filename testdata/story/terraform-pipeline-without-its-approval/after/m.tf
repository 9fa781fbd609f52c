resource "aws_codepipeline" "p" {
  name = "p"
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
