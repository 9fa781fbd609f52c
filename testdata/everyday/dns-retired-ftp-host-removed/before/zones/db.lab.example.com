$ORIGIN lab.example.com.
$TTL 1800
@        IN SOA ns1.example.com. dns.example.com. 2026082500 3600 900 1209600 300
         IN NS  ns1.example.com.
         IN NS  ns2.example.com.
bench1   IN A   198.51.100.11
bench2   IN A   198.51.100.12
files    IN A   198.51.100.20
ftp      IN A   198.51.100.21
upload   IN CNAME ftp
wiki     IN A   198.51.100.30
board1   IN A   198.51.100.40
board2   IN A   198.51.100.41
board3   IN A   198.51.100.42
cam1     IN A   198.51.100.43
cam2     IN A   198.51.100.44
license  IN A   198.51.100.45
nas      IN A   198.51.100.46
print    IN A   198.51.100.47
probe1   IN A   198.51.100.48
probe2   IN A   198.51.100.49
repo     IN A   198.51.100.50
scope1   IN A   198.51.100.51
scope2   IN A   198.51.100.52
term1    IN A   198.51.100.53
