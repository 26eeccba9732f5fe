#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace winnow {

// The language of the pages: that of the translation, not of the computer.
QLocale siteLocale();
QString siteLanguage(); // "en", for the pages' lang

QString longDate(QDate day);    // "Friday, August 8, 2025"
QString monthName(QDate month); // "August 2025"
QString paperCount(int papers); // "23 papers"
QString dayCount(int days);

} // namespace winnow
