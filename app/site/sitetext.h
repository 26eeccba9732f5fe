#pragma once

#include <QCoreApplication>

namespace winnow {

// The texts on the web pages, all under one heading of the translations.
struct SiteText {
    Q_DECLARE_TR_FUNCTIONS(Site)
};

} // namespace winnow
