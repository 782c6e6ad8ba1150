using Microsoft.Extensions.Logging.Console;

namespace DebateBot.Hosting;

/// <summary>One line an event, on stderr: stdout is for what a person asked for.</summary>
internal static class Logs
{
    public static void AddLogs(this IHostApplicationBuilder app)
    {
        app.Logging.ClearProviders();
        // Why the program could not start, or ended, is said once, at its end.
        app.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        app.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
            console.UseUtcTimestamp = true;
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        app.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
