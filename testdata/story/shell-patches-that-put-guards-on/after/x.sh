kubectl -n prod patch pdb web --type=merge -p '{"spec":{"minAvailable":2}}'
kubectl -n prod patch deployment web --type=json -p='[{"op":"add","path":"/spec/template/spec/containers/0/readinessProbe","value":{"httpGet":{"path":"/ready","port":8080}}}]'
kubectl -n prod patch pv data -p '{"spec":{"persistentVolumeReclaimPolicy":"Retain"}}'
