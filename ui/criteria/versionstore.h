#pragma once

#include "app/criteria/criteria.h"
#include "ui/common/messages/messages.h"

#include <QObject>

#include <vector>

namespace winnow {

class Library;

// The versions of the criteria as the library holds them, and which of them is in use.
class VersionStore final : public QObject {
    Q_OBJECT
public:
    VersionStore(Library &library, Messages &messages, QObject *parent = nullptr);

    void refresh();                      // then loaded()
    void save(const Criteria &criteria); // then saved()
    void use(int version);               // then used()

    bool isLoaded() const { return m_loaded; }
    bool isSaving() const { return m_saving; }
    const Criteria &inUse() const { return m_inUse; } // the default criteria before the first save
    const std::vector<Criteria> &versions() const { return m_versions; } // newest first
    const Criteria *find(int version) const;
    // The version that this one was made from, or if that is unknown, the one saved before it; for the first
    // one, the default criteria.
    Criteria before(const Criteria &criteria) const;

Q_SIGNALS:
    void loaded();
    // isNew is false: a version with these prompts existed already
    void saved(const winnow::Criteria &criteria, bool isNew);
    void used(const winnow::Criteria &criteria);
    void failed(); // the user has been told

private:
    void put(const Criteria &criteria);
    void fail(const Error &error, const Retry &again);

    Library &m_library;
    Messages &m_messages;
    std::vector<Criteria> m_versions;
    Criteria m_inUse;
    bool m_loaded = false;
    quint64 m_changes = 0; // number of requests to save a version or put one into use
    bool m_saving = false;
};

} // namespace winnow
