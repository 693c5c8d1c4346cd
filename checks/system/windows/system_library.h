// SPDX-License-Identifier: Apache-2.0
// A library of Windows that is asked for its functions at run time, because not every Windows has
// it.
#pragma once

namespace aovpn::windows_system {

/// Loads @p name from the system's folder only, never from the program's or the current one.
/// Source: Dynamic-Link Library Security.
class SystemLibrary
{
public:
    explicit SystemLibrary(const wchar_t *name);
    ~SystemLibrary();
    SystemLibrary(const SystemLibrary &) = delete;
    SystemLibrary &operator=(const SystemLibrary &) = delete;

    bool isLoaded() const { return m_handle != nullptr; }
    /// Why it is not loaded: a code of GetLastError().
    unsigned long error() const { return m_error; }

    /// Sets @p function to the export @p name; nullptr: there is none.
    /// On 64-bit Windows there is one calling convention, so @p Function needs none stated.
    template <typename Function> void resolve(const char *name, Function *&function) const
    {
        static_assert(sizeof(void *) == 8, "written for 64-bit Windows");
        function = reinterpret_cast<Function *>(address(name));
    }

private:
    using Address = void (*)();
    Address address(const char *name) const;

    void *m_handle = nullptr;
    unsigned long m_error = 0;
};

} // namespace aovpn::windows_system
