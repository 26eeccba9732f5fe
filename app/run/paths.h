#pragma once

#include "app/settings/settings.h"

#include <QString>

namespace winnow {

// Where Winnow keeps its files: one answer for the window and the command line, so that both work on the same
// library.

// Names the application, on which the standard folders depend. Call it before any of the others.
void nameApplication();

// `option` (--library, --config) wins over the environment (WINNOW_LIBRARY, WINNOW_CONFIG), that over the
// standard place.
QString libraryFile(const QString &option = {});
QString settingsFile(const QString &option = {});

// The settings with what the environment overrides: WINNOW_ARXIV_URL.
Settings withEnvironment(Settings settings);

} // namespace winnow
