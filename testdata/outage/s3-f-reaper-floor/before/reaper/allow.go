package reaper

import "fmt"

// Allow says whether n hosts of pool may leave service.
func Allow(p Pool, n int) error {
	left := p.InService - n
	if left < p.Floor() {
		return fmt.Errorf("pool %s: %d hosts left, floor is %d", p.Name, left, p.Floor())
	}
	if n > p.PaceBudget() {
		return fmt.Errorf("pool %s: %d hosts exceed the pace budget", p.Name, n)
	}
	return nil
}
