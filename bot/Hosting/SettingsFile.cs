using System.Text.Json;
using DebateBot.Core;

namespace DebateBot.Hosting;

/// <summary>Reading settings from files that people edit.</summary>
public static class SettingsFile
{
    /// <exception cref="UserError">A file cannot be read; the sentence names it and the place.</exception>
    public static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException unreadable)
        {
            throw new UserError($"{unreadable.Message} {Reason(unreadable.InnerException)}");
        }
    }

    private static string Reason(Exception? inner) =>
        inner?.InnerException is JsonException { LineNumber: { } line }
            ? $"It is not JSON any more at line {line + 1}: often a comma or a quotation mark is missing there."
            : inner?.Message ?? "Check that it is there and may be read.";
}
