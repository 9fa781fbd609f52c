cat hosts | xargs -P 20 -I{} ssh {} uptime
