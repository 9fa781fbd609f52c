moved {
  from = aws_ebs_volume.journal[0]
  to   = aws_ebs_volume.journal["mq-osprey"]
}

moved {
  from = aws_ebs_volume.journal[1]
  to   = aws_ebs_volume.journal["mq-heron"]
}

moved {
  from = aws_ebs_volume.journal[2]
  to   = aws_ebs_volume.journal["mq-curlew"]
}

moved {
  from = aws_ebs_volume.journal[3]
  to   = aws_ebs_volume.journal["mq-avocet"]
}

moved {
  from = aws_instance.broker[0]
  to   = aws_instance.broker["mq-osprey"]
}

moved {
  from = aws_instance.broker[1]
  to   = aws_instance.broker["mq-heron"]
}

moved {
  from = aws_instance.broker[2]
  to   = aws_instance.broker["mq-curlew"]
}

moved {
  from = aws_instance.broker[3]
  to   = aws_instance.broker["mq-avocet"]
}

moved {
  from = aws_volume_attachment.journal[0]
  to   = aws_volume_attachment.journal["mq-osprey"]
}

moved {
  from = aws_volume_attachment.journal[1]
  to   = aws_volume_attachment.journal["mq-heron"]
}

moved {
  from = aws_volume_attachment.journal[2]
  to   = aws_volume_attachment.journal["mq-curlew"]
}

moved {
  from = aws_volume_attachment.journal[3]
  to   = aws_volume_attachment.journal["mq-avocet"]
}
