git push origin topic
