kubectl --context prod delete ns shop-test
