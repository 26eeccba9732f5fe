#pragma once

#include "app/criteria/criteria.h"

#include <QObject>

namespace winnow {

class CriteriaPage;
class Messages;
class PageStack;
class PapersPage;
class RunLauncher;
class SettingsInUse;

// Applies the criteria in use to the rest of the window: the words marked in abstracts, the authors that they
// name, and a warning if the built-in scorer finds nothing in them.
class CriteriaController final : public QObject {
    Q_OBJECT
public:
    struct Share {
        CriteriaPage &page;
        PapersPage &papers;
        PageStack &stack;
        RunLauncher &run;
        SettingsInUse &settings;
        Messages &messages;
    };
    explicit CriteriaController(const Share &share, QObject *parent = nullptr);

    void use(const Criteria &criteria); // puts the criteria into use

private:
    void follow(const QString &author);
    void sayIfNothingIsRead(); // once for these criteria

    Share m_share;
    Criteria m_inUse;
    bool m_isToBeSaid = false;
};

} // namespace winnow
