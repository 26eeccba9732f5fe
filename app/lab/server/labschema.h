#pragma once

#include "app/lab/server/labconnection.h"
#include "app/library/sql/migrations.h"

#include <optional>
#include <vector>

namespace winnow {

// The shared tables of a lab, one numbered script after the other: resources/lab/NNN_name.sql.
class LabSchema final {
public:
    explicit LabSchema(std::vector<Migration> scripts = embedded());
    static std::vector<Migration> embedded();

    int newest() const;
    // None: no lab was set up there, or the user is not one of its members.
    [[nodiscard]] static Result<std::optional<int>> versionOf(LabConnection &connection);
    // Whether this program can work with it. Errors: LabMissing, LabNewer, LabOlder.
    [[nodiscard]] Result<void> check(LabConnection &connection) const;
    // For the owner: sets up a lab, or updates it. Two at once take turns. Returns the version before; 0:
    // none. Errors: LabNewer, LabRefused (the user lacks a right).
    [[nodiscard]] Result<int> apply(LabConnection &connection) const;

private:
    [[nodiscard]] Result<void> prepare(LabConnection &connection) const;
    [[nodiscard]] static Result<int> run(LabConnection &connection, const Migration &script);

    std::vector<Migration> m_scripts;
};

} // namespace winnow
