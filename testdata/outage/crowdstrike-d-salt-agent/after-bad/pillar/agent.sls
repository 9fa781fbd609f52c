agent:
  version_policy: n-1
  content:
    channel: immediate
    lag_hours: 0
  proxy: proxy.corp.example:3128
