#pragma once

#include <QString>

namespace tokendesk {

/// Makes the folder if it isn't there, for its owner alone, and takes what others may do in it from them. False: there
/// is no such folder and it can't be made.
bool makePrivateFolder(const QString& folder);

/// Whether a path that isn't there was meant to lead somewhere: it goes through a link to nowhere, or through a file.
bool isDeadEnd(const QString& path);

/// Whether it is certain that nothing is there, and that something could be. QFileInfo says so too of what may not be
/// looked at.
bool isAbsent(const QString& path);

/// Takes from others what they may do with a file; one that isn't there is none of theirs either.
void makePrivate(const QString& file);

} // namespace tokendesk
