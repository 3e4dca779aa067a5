// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace parindex {

/// What kind of thing went wrong. The command line turns it into an exit code, the window into
/// an icon; the sentence for the user stands in Error::message.
enum class ErrorCode {
    Refused,    ///< The input breaks a rule of the field (a score above its maximum, a wrong code).
    NotFound,   ///< The thing asked for does not exist.
    Unreadable, ///< A file or device cannot be read or written.
    NotOurs,    ///< The file is of another program.
    Damaged,    ///< The file is ours but its content is broken.
    Newer,      ///< The file was written by a newer version of the program.
    Locked,     ///< Somebody else holds the file.
    ReadOnly,   ///< The workspace was opened for reading only.
    Cancelled   ///< The user stopped the work; everything is as it was before.
};

/// A failure: a sentence for the user in the user's language, and a detail for the log.
struct Error
{
    ErrorCode code = ErrorCode::Refused;
    QString message; ///< What happened, where, and what to do about it.
    QString detail;  ///< For the log; may be English and technical.
};

/// The value of something that can fail, or the reason why there is none.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<T>(m_content); }
    T &value() & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// The outcome of something that gives no value.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

using Status = Result<void>;

/// Takes the value of a result into a place, or gives its error.
template <typename T>
Status take(Result<T> result, T &place)
{
    if (!result)
        return result.error();
    place = std::move(*result);
    return {};
}

} // namespace parindex
