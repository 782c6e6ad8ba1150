using System.Globalization;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Permissions travel as a decimal string.</summary>
internal static class PermissionText
{
    public static string Of(Permissions held) => ((long)held).ToString(CultureInfo.InvariantCulture);

    public static Permissions? Read(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long bits) ? (Permissions)bits : null;
}
