# reaper: takes hosts out of service
reaper {
  preview_first    = true
  pace             = "4 hosts / 10m"
  two_person       = true
}

floor "lookup" {
  hosts_in_service = "90%"
  per_zone         = 12
}

floor "allocator" {
  hosts_in_service = "85%"
  per_zone         = 8
}

floor "thumbnailer" {
  hosts_in_service = "40%"
}
