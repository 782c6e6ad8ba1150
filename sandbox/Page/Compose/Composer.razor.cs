using DebateBot.Sandbox.Page.Commands;
using DebateBot.Sandbox.Page.Shown;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DebateBot.Sandbox.Page.Compose;

/// <summary>Where one writes, and where a slash brings up the commands.</summary>
public sealed partial class Composer : ComponentBase, IDisposable
{
    private readonly Visit visit;
    private readonly PageScript script;
    private readonly DotNetObjectReference<Composer> self;
    private ElementReference box;
    private string? startedBox;
    private string typed = "";
    private string? problem;
    private ShownMessage? replyTo;
    private ShownCommand? command;
    private IReadOnlyDictionary<string, string> options = new Dictionary<string, string>(StringComparer.Ordinal);
    private IReadOnlyList<ShownCommand> found = [];
    private int selected;

    public Composer(Visit visit, PageScript script)
    {
        (this.visit, this.script) = (visit, script);
        self = DotNetObjectReference.Create(this);
    }

    [Parameter, EditorRequired]
    public required ShownRoom Room { get; set; }

    [Parameter]
    public EventCallback OnSent { get; set; }

    [Parameter]
    public EventCallback OnEditLast { get; set; }

    [Parameter]
    public EventCallback<Answered> OnAnswered { get; set; }

    private Visit Visit => visit;

    private string Hint =>
        $"Message {(Room.Kind is RoomKind.Thread ? Room.Name : $"#{Room.Name}")} · type / for commands";

    public void Tell(string? sentence)
    {
        problem = sentence;
        StateHasChanged();
    }

    public Task ReplyToAsync(ShownMessage message)
    {
        replyTo = message;
        StateHasChanged();
        return script.FocusAsync(".compose textarea");
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The box goes away while a command is filled in, and a new one comes back.
        if (command is not null || !Room.MayWrite || box.Id == startedBox)
            return;
        startedBox = box.Id;
        await script.StartAsync("composer", box, self);
    }

    /// <returns>What is to be typed again, because it was not sent; null when it was.</returns>
    [JSInvokable]
    public async Task<string?> SendAsync(string text)
    {
        Find(text);
        if (found.Count > 0)
        {
            Choose(found[Math.Min(selected, found.Count - 1)]);
            StateHasChanged();
            return null;
        }
        problem = visit.Post(Room.Id, text, replyTo?.Id);
        if (problem is null)
            (replyTo, typed) = (null, "");
        StateHasChanged();
        if (problem is not null)
            return text;
        await OnSent.InvokeAsync();
        return null;
    }

    [JSInvokable]
    public async Task OnKeyAsync(string key)
    {
        switch (key)
        {
            case "ArrowDown" or "ArrowUp" when found.Count > 0:
                selected = (selected + (key is "ArrowDown" ? 1 : found.Count - 1)) % found.Count;
                break;
            case "Tab" when found.Count > 0:
                Choose(found[selected]);
                break;
            case "Escape":
                (found, replyTo, problem) = ([], found.Count > 0 ? replyTo : null, null);
                break;
            case "EditLast":
                await OnEditLast.InvokeAsync();
                break;
        }
        StateHasChanged();
    }

    private void Type(ChangeEventArgs change) => Find(change.Value as string ?? "");

    private void Find(string text)
    {
        if (text != typed)
            selected = 0;
        typed = text;
        var wanted = text.StartsWith('/') && !text.Contains('\n', StringComparison.Ordinal) ? text[1..].Trim() : null;
        found = wanted is null
            ? []
            :
            [
                .. visit
                    .Commands(Room.Id)
                    .Where(c =>
                        c.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase) || TypedCommand.Begins(c, text)
                    )
                    .OrderByDescending(c => c.Name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)),
            ];
    }

    private void Choose(ShownCommand chosen)
    {
        options = TypedCommand.Options(chosen, typed);
        (command, found, typed, replyTo, problem) = (chosen, [], "", null, null);
    }

    private async Task LeaveCommandAsync(Answered answered)
    {
        command = null;
        StateHasChanged();
        await OnAnswered.InvokeAsync(answered);
    }

    public void Dispose() => self.Dispose();
}
