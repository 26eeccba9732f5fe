#pragma once

#include "app/model/digestrange.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QToolButton;

namespace winnow {

// The line above the digest's: of which days or which search it is, and in which form it is written.
class RangeChooser final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Day, Week, Month, Days, Search };

    explicit RangeChooser(QWidget *parent = nullptr);

    // What the window shows; these tell nobody.
    void setDay(QDate day); // whose week and month are offered from now on
    void setSearch(const QString &words);
    void setForm(bool dayByTopic, bool frontMatter);

    Kind kind() const;
    std::optional<DigestRange> range() const; // none: the day. Empty: a search without words
    bool isByTopic() const;
    bool isDayByTopic() const { return m_dayByTopic; }
    bool hasFrontMatter() const;

Q_SIGNALS:
    void rangeChanged(); // by the reader, likewise below
    void formChanged();

private:
    QToolButton *newStep(const QString &name);
    QDateEdit *newDay(const QString &name, const QString &label);
    void addParts();
    void connectParts();
    void step(int direction);
    void chooseKind();
    void showKind();

    QComboBox *m_kind;
    QToolButton *m_earlier;
    QLabel *m_words;
    QToolButton *m_later;
    QDateEdit *m_first;
    QLabel *m_to;
    QDateEdit *m_last;
    QCheckBox *m_byTopic;
    QCheckBox *m_frontMatter;
    QDate m_day;
    QDate m_anchor; // a day of the week or the month
    QString m_search;
    bool m_choseDays = false;
    bool m_dayByTopic = false;
    bool m_rangeByTopic = true;
};

} // namespace winnow
