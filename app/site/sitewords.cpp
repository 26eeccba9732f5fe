#include "app/site/sitewords.h"

#include "app/site/sitetext.h"

namespace winnow {

QString siteLanguage() {
    return SiteText::tr("en", "the language of this translation, as in HTML's lang: de, fr, zh-CN");
}

QLocale siteLocale() {
    return QLocale(siteLanguage());
}

QString longDate(QDate day) {
    return siteLocale().toString(day, QLocale::LongFormat);
}

QString monthName(QDate month) {
    return siteLocale().toString(month, SiteText::tr("MMMM yyyy", "a month"));
}

QString paperCount(int papers) {
    return SiteText::tr("%Ln paper(s)", nullptr, papers);
}

QString dayCount(int days) {
    return SiteText::tr("%Ln day(s)", nullptr, days);
}

} // namespace winnow
