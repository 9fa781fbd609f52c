# reaper: takes hosts out of service
reaper {
  preview_first    = true
  pace             = "3 hosts / 10m"
  two_person       = true
}

floor "lookup" {
  hosts_in_service = "90%"
  per_zone         = 12
}

floor "allocator" {
  hosts_in_service = "88%"
  per_zone         = 8
}

floor "thumbnailer" {
  hosts_in_service = "40%"
}
