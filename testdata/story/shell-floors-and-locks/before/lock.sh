az lock list
