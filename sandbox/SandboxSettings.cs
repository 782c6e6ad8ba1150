namespace DebateBot.Sandbox;

/// <summary>The section <c>Sandbox</c>; each key is explained in docs/operating.md.</summary>
public sealed class SandboxSettings
{
    /// <summary>Where it listens: a loopback address. The next free port is taken when this one is in use; 0 takes any.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5151";

    /// <summary>The file that keeps the world over a restart; empty keeps it in memory.</summary>
    public string World { get; set; } = "";

    /// <summary><c>discord</c> limits rates as Discord does, <c>off</c> never does.</summary>
    public string Limits { get; set; } = "discord";

    public bool OpenBrowser { get; set; } = true;

    /// <summary>Write the sample discussion into a new world.</summary>
    public bool Sample { get; set; } = true;

    /// <summary>What is wrong with the settings, as a sentence; null when nothing is.</summary>
    public string? Problem()
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp || !url.IsLoopback)
            return $"Sandbox:Url is \"{Url}\". It must be a loopback address such as http://127.0.0.1:5151.";
        if (Limits is not ("discord" or "off"))
            return $"Sandbox:Limits is \"{Limits}\". It must be discord or off.";
        return null;
    }
}
