#pragma once

#include "app/criteria/criteria.h"

#include <QObject>

namespace winnow {

class CriteriaPage;
class Messages;
class PageStack;
class PapersPage;
class RunControl;
class SettingsInUse;

// What the criteria in use mean for the rest of the window: the words that are marked in abstracts, the
// authors that they name, and that a scorer without a model has nothing to go by when nothing was read out of
// them.
class CriteriaDesk final : public QObject {
    Q_OBJECT
public:
    struct Share {
        CriteriaPage &page;
        PapersPage &papers;
        PageStack &stack;
        RunControl &run;
        SettingsInUse &settings;
        Messages &messages;
    };
    explicit CriteriaDesk(const Share &share, QObject *parent = nullptr);

    void use(const Criteria &criteria); // from now on

private:
    void follow(const QString &author);
    void sayIfNothingIsRead(); // once of these criteria

    Share m_share;
    Criteria m_inUse;
    bool m_isToBeSaid = false;
};

} // namespace winnow
