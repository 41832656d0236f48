// Stands in for libFuzzer where there is none: feeds every seed of a folder to a target once.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace fs = std::filesystem;

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "Usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    std::error_code error;
    std::vector<fs::path> seeds;
    for (fs::directory_iterator entry(argv[1], error), end; !error && entry != end; entry.increment(error))
        if (entry->is_regular_file())
            seeds.push_back(entry->path());
    if (error || seeds.empty()) {
        std::fprintf(stderr, "There are no seeds in %s\n", argv[1]);
        return 1;
    }
    std::sort(seeds.begin(), seeds.end());

    for (const fs::path& seed : seeds) {
        // Named before it is fed: the last name is the one that a target died of.
        std::fprintf(stderr, "%s\n", seed.filename().c_str());
        std::ifstream file(seed, std::ios::binary);
        const std::vector<char> bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        if (!file) {
            std::fprintf(stderr, "It can't be read.\n");
            return 1;
        }
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
    }
    return 0;
}
