-- holdpoint: runs as builder
SELECT name, type FROM system.columns WHERE table = 'requests' ORDER BY name;
