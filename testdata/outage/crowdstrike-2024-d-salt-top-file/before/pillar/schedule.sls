schedule:
  edr-agent:
    function: state.apply
    args: [edr.agent]
    when: Tuesday 10:00am
    splay: 14400
    maxrunning: 1
    kwargs: {test: false}
