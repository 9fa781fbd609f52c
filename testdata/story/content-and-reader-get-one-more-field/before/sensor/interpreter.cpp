#include <array>
#include <string_view>

namespace sensor {
// values that the sensor code hands to the interpreter
constexpr std::size_t kInputFields = 20;
std::array<std::string_view, kInputFields> inputs;
}
