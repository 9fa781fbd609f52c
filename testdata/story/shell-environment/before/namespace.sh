kubectl --context staging delete ns shop-test
