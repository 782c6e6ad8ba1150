using System.CommandLine;
using DebateBot.Core.Storage;
using DebateBot.Hosting;

namespace DebateBot.CommandLine;

/// <summary>`health`: whether the bot that runs with these settings is alive. For a container's health check.</summary>
internal static class HealthCommand
{
    public static Command Create()
    {
        var command = new Command(
            "health",
            "Says whether the bot that runs here is alive: exit code 0 when it is, 1 when not."
        );
        command.SetAction(asked =>
        {
            Pulse.Check(SqliteFile.At(StoragePlace.For(Settings())).Path, TimeProvider.System.GetUtcNow());
            asked.InvocationConfiguration.Output.WriteLine("The bot is alive.");
        });
        return command;
    }

    /// <summary>As the bot itself reads them, without its command line.</summary>
    private static IConfiguration Settings() =>
        SettingsFile.Read(() =>
            new ConfigurationBuilder()
                .SetBasePath(AppContext.BaseDirectory)
                .AddJsonFile("appsettings.json", optional: true)
                .AddEnvironmentVariables()
                .Build()
        );
}
