local features = require("features")
local MAX_FEATURES = 16

if #features > MAX_FEATURES then
  error("too many features")
end
