# reaper: takes hosts out of service
reaper {
  preview_first    = false
  pace             = "unlimited"
  two_person       = true
}

floor "lookup" {
  hosts_in_service = "0%"
  per_zone         = 12
}

floor "allocator" {
  per_zone         = 8
}

floor "thumbnailer" {
  hosts_in_service = "40%"
}
