using DebateBot.Core;
using DebateBot.Sandbox;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.Memory;

namespace DebateBot.Hosting;

/// <summary>The stand-in for Discord, started where no token is set, with the bot's settings pointed at it.</summary>
public sealed class SandboxSession : IAsyncDisposable
{
    private readonly DirectoryInfo? scratch;

    private SandboxSession(SandboxHost host, SandboxSettings settings, DirectoryInfo? scratch, bool isAskedFor)
    {
        Host = host;
        Settings = settings;
        this.scratch = scratch;
        IsAskedFor = isAskedFor;
    }

    /// <summary>A setting asks for it, whether there is a token or not.</summary>
    public bool IsAskedFor { get; }

    public SandboxHost Host { get; }

    public SandboxSettings Settings { get; }

    /// <returns>Null where a real server is meant: a token is set, or the sandbox is switched off.</returns>
    /// <exception cref="UserError">A setting of the sandbox is wrong.</exception>
    public static async Task<SandboxSession?> StartAsync(
        HostApplicationBuilder app,
        CancellationToken cancellationToken
    )
    {
        var isWanted = app.Configuration.GetValue<bool?>("Sandbox:Enabled");
        var hasToken = !string.IsNullOrWhiteSpace(app.Configuration["Discord:Token"]);
        if (!(isWanted ?? (!hasToken && !IsInContainer(app.Configuration))))
            return null;
        var settings = app.Configuration.GetSection("Sandbox").Get<SandboxSettings>() ?? new SandboxSettings();
        try
        {
            var host = await SandboxHost.StartAsync(settings, cancellationToken);
            return PointAt(app, host, settings, isAskedFor: isWanted is true);
        }
        catch (CannotStart wrong)
        {
            throw new UserError(wrong.Message);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        scratch?.Delete(recursive: true);
    }

    /// <summary>
    /// There a missing token is a mistake, and nobody sits before a browser. .NET's images set DOTNET_RUNNING_IN_CONTAINER; those with an
    /// SDK, which set DOTNET_SDK_VERSION too, are somebody's workplace.
    /// </summary>
    private static bool IsInContainer(ConfigurationManager settings) =>
        settings.GetValue<bool>("RUNNING_IN_CONTAINER") && string.IsNullOrEmpty(settings["SDK_VERSION"]);

    private static SandboxSession PointAt(
        HostApplicationBuilder app,
        SandboxHost host,
        SandboxSettings settings,
        bool isAskedFor
    )
    {
        DirectoryInfo? temporary = null;
        var pointed = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Discord:Token"] = host.BotToken,
            ["Discord:ApiUrl"] = new Uri(host.Address, "api/v10").AbsoluteUri,
        };
        if (string.IsNullOrEmpty(app.Configuration[StoragePlace.Key]))
        {
            // The record lasts as long as the world does.
            if (settings.World.Length == 0)
                temporary = Directory.CreateTempSubdirectory("debatebot-");
            pointed[StoragePlace.Key] = temporary is null
                ? settings.World + ".debates.db"
                : Path.Combine(temporary.FullName, "debates.db");
        }
        QuietenLog(app.Configuration);
        app.Configuration.AddInMemoryCollection(pointed);
        return new SandboxSession(host, settings, temporary, isAskedFor);
    }

    /// <summary>Somebody who tries it out wants to read four lines, not a log; whoever sets a log level gets it.</summary>
    private static void QuietenLog(ConfigurationManager configuration)
    {
        var sources = ((IConfigurationBuilder)configuration).Sources;
        var file = sources.LastOrDefault(source => source is JsonConfigurationSource);
        var quiet = new MemoryConfigurationSource
        {
            InitialData = [new("Logging:LogLevel:Default", nameof(LogLevel.Warning))],
        };
        sources.Insert(file is null ? 0 : sources.IndexOf(file) + 1, quiet);
    }
}
