resource "aws_cloudfront_distribution" "www" {
  enabled = true
  aliases = ["www.example.net"]
  web_acl_id = aws_wafv2_web_acl.edge.arn
  origin_group {
    origin_id = "both"
    failover_criteria {
      status_codes = [500, 502, 503, 504]
    }
    member {
      origin_id = "seoul"
    }
    member {
      origin_id = "busan"
    }
  }
  origin {
    domain_name = "seoul.example.net"
    origin_id   = "seoul"
  }
  origin {
    domain_name = "busan.example.net"
    origin_id   = "busan"
  }
  default_cache_behavior {
    target_origin_id       = "both"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    min_ttl                = 60
    default_ttl            = 3600
    max_ttl                = 86400
    forwarded_values {
      query_string = false
      headers      = ["Authorization"]
      cookies {
        forward = "none"
      }
    }
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.www.arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}
