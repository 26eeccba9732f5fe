#pragma once

#include <QString>

#include <algorithm>

namespace winnow {

// A value of an enumeration, and the name by which it is stored and printed. Tables of these are arrays.
template <class Value>
struct Named {
    Value value;
    QLatin1String name;
};
template <class Value>
Named(Value, QLatin1String) -> Named<Value>; // clang 16 does not deduce it

// Empty if the table does not have it.
template <class Table, class Value>
QString nameOf(const Table &table, Value value) {
    const auto named = std::ranges::find(table, value, &Table::value_type::value);
    return named == table.end() ? QString() : QString(named->name);
}

template <class Table, class Value>
Value valueOf(const Table &table, QStringView name, Value otherwise) {
    const auto named = std::ranges::find_if(table, [name](const auto &entry) { return entry.name == name; });
    return named == table.end() ? otherwise : named->value;
}

} // namespace winnow
