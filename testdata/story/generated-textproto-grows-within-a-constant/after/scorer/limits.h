#pragma once
namespace edge {
// memory is preallocated for this many features; more abort the worker
inline constexpr int kMaxFeatures = 20;
}
