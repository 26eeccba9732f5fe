#pragma once

#include <QMetaType>
#include <QString>

namespace winnow {

// A search saved under a name.
struct SavedView {
    qint64 id = 0; // 0: not stored yet
    QString name;
    QString query;  // in the language of app/library/search/searchquery.h
    QString sort;   // interpreted by the table; the library only stores it
    int place = -1; // index among the views, from 0; -1: the last

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::SavedView)
