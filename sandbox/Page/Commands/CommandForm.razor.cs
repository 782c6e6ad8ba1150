using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.Page.Shown;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DebateBot.Sandbox.Page.Commands;

/// <summary>A chosen command with the fields for its options.</summary>
public sealed partial class CommandForm(Visit visit, PageScript script) : ComponentBase
{
    /// <summary>So few optional options are shown at once; more wait behind their names.</summary>
    private const int ShownAtOnce = 4;

    private readonly Dictionary<string, Typed> given = new(StringComparer.Ordinal);
    private readonly HashSet<string> opened = new(StringComparer.Ordinal);
    private ElementReference box;
    private string? problem;
    private bool isBusy;

    [Parameter, EditorRequired]
    public required ShownRoom Room { get; set; }

    [Parameter, EditorRequired]
    public required ShownCommand Command { get; set; }

    /// <summary>What was typed behind the command's name, by option.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string> Start { get; set; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    [Parameter]
    public EventCallback<Answered> OnClose { get; set; }

    protected override void OnInitialized()
    {
        opened.UnionWith(
            Command.Options.Select(o => o.Name).Where(o => Command.Options.Count <= ShownAtOnce || Start.ContainsKey(o))
        );
    }

    protected override Task OnAfterRenderAsync(bool firstRender) =>
        firstRender
            ? script.FocusAsync($".command-form :is({(Start.Count > 0 ? "" : "input, select, textarea, ")}.button)")
            : Task.CompletedTask;

    private async Task RunAsync()
    {
        if (isBusy)
            return;
        (isBusy, problem) = (true, null);
        var order = Command.Options.Where(o => given.ContainsKey(o.Name)).Select(o => given[o.Name]);
        var answered = await visit.RunAsync(Room.Id, Command, [.. order]);
        isBusy = false;
        if (answered.Problem is null)
            await OnClose.InvokeAsync(answered);
        else
            problem = answered.Problem;
    }

    private void Tell(string? sentence) => problem = sentence;

    private Task LeaveOnEscapeAsync(KeyboardEventArgs pressed) =>
        pressed.Key is "Escape" ? LeaveAsync() : Task.CompletedTask;

    private Task LeaveAsync() => OnClose.InvokeAsync(new Answered());

    private async Task OpenAsync(string name)
    {
        opened.Add(name);
        StateHasChanged();
        await Task.Yield();
        await script.FocusAsync($"#option-{name}");
    }
}
