rm -rf out/* && mkdir -p out
