#include "app/site/sitewords.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct SiteWordsTr {
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

} // namespace

QString siteLanguage() {
    return SiteWordsTr::tr("en", "the language of this translation, as in HTML's lang: de, fr, zh-CN");
}

QLocale siteLocale() {
    return QLocale(siteLanguage());
}

QString longDate(QDate day) {
    return siteLocale().toString(day, QLocale::LongFormat);
}

QString monthName(QDate month) {
    return siteLocale().toString(month, SiteWordsTr::tr("MMMM yyyy", "a month"));
}

QString paperCount(int papers) {
    return SiteWordsTr::tr("%Ln paper(s)", nullptr, papers);
}

QString dayCount(int days) {
    return SiteWordsTr::tr("%Ln day(s)", nullptr, days);
}

} // namespace winnow
