using System.Globalization;

namespace DebateBot.Sandbox.Page.Markdown;

/// <summary>Times as a person reads them.</summary>
public static class Ages
{
    private static readonly (double Seconds, string Unit)[] Units =
    [
        (365 * 86400d, "year"),
        (30 * 86400d, "month"),
        (86400d, "day"),
        (3600d, "hour"),
        (60d, "minute"),
        (1d, "second"),
    ];

    /// <summary>"3 hours ago", "in 2 days".</summary>
    public static string Relative(DateTimeOffset at, DateTimeOffset now)
    {
        var seconds = (at - now).TotalSeconds;
        var (length, unit) = Units.FirstOrDefault(u => Math.Abs(seconds) >= u.Seconds, (Seconds: 1d, Unit: "second"));
        var count = (long)(Math.Abs(seconds) / length);
        var phrase = $"{count} {unit}{(count == 1 ? "" : "s")}";
        return seconds > 0 ? $"in {phrase}" : $"{phrase} ago";
    }

    /// <summary>A time in one of the styles of Discord's &lt;t:…&gt; marks; f, the long date with the time, is the usual one.</summary>
    public static string Absolute(DateTimeOffset at, string style) =>
        at.ToString(
            style switch
            {
                "t" => "HH:mm",
                "T" => "HH:mm:ss",
                "d" => "dd/MM/yyyy",
                "D" => "d MMMM yyyy",
                "F" => "dddd, d MMMM yyyy 'at' HH:mm",
                "s" => "dd/MM/yyyy, HH:mm",
                "S" => "dd/MM/yyyy, HH:mm:ss",
                _ => "d MMMM yyyy 'at' HH:mm",
            },
            CultureInfo.InvariantCulture
        );

    /// <summary>The time beside a message: today's without the day.</summary>
    public static string Stamp(DateTimeOffset at, DateTimeOffset now, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var days = (TimeZoneInfo.ConvertTime(now, zone).Date - local.Date).Days;
        return days switch
        {
            0 => $"Today at {Absolute(local, "t")}",
            1 => $"Yesterday at {Absolute(local, "t")}",
            _ => $"{local.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}, {Absolute(local, "t")}",
        };
    }
}
