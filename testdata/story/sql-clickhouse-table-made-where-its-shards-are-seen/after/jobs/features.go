package main

// holdpoint: runs as builder
const columns = `SELECT name, type FROM system.columns WHERE table = 'requests'`
