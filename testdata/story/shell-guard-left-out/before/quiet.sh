gcloud compute instances delete vm-1 --zone europe-west1-b --project shop-test
