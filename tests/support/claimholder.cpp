// Takes the claim of the name it is given, says `taken` or `refused`, and keeps it until its standard input ends.
#include "claim.h"

#include <QString>

#include <cstdio>

int main(int argc, char* argv[])
{
    const auto claim = argc == 2 ? tokendesk::Claim::take(QString::fromLocal8Bit(argv[1])) : nullptr;
    std::puts(claim ? "taken" : "refused");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
