//! The three distributions the model uses, standardised: normal, Student-t with 8 and with 4 degrees of freedom.

use std::f64::consts::{PI, SQRT_2};

/// Upper tail of the normal distribution.
pub(super) fn normal_survival(z: f64) -> f64 {
    0.5 * libm::erfc(z / SQRT_2)
}

/// Density of the normal distribution.
pub(super) fn normal_density(z: f64) -> f64 {
    (-0.5 * z * z).exp() / (2.0 * PI).sqrt()
}

/// Distribution function of Student's t for an even number of degrees of freedom, in closed form.
fn student(x: f64, freedom: u32) -> f64 {
    let nu = f64::from(freedom);
    let c = nu / (nu + x * x);
    let (mut term, mut sum) = (1.0, 1.0);
    for j in 1..freedom / 2 {
        term *= f64::from(2 * j - 1) / f64::from(2 * j) * c;
        sum += term;
    }
    0.5 + 0.5 * x / (nu + x * x).sqrt() * sum
}

/// Upper tail of Student's t with 8 degrees of freedom.
pub(super) fn t8_survival(x: f64) -> f64 {
    student(-x, 8)
}

/// Quantile of Student's t with 8 degrees of freedom; `p` outside (0, 1) is held inside.
pub(super) fn t8_quantile(p: f64) -> f64 {
    let p = p.clamp(1e-12, 1.0 - 1e-12);
    let (mut low, mut high) = (-80.0, 80.0);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if student(middle, 8) < p { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

/// How heavy the tail of a distribution of silences is; all variance-matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tail {
    Normal,
    T8,
    T4,
}

impl Tail {
    pub(super) const ALL: [Tail; 3] = [Tail::Normal, Tail::T8, Tail::T4];

    /// Scale that gives the distribution variance 1.
    fn scale(self) -> f64 {
        match self {
            Tail::Normal => 1.0,
            Tail::T8 => (6.0f64 / 8.0).sqrt(),
            Tail::T4 => (2.0f64 / 4.0).sqrt(),
        }
    }

    pub(super) fn survival(self, z: f64) -> f64 {
        let u = z / self.scale();
        match self {
            Tail::Normal => normal_survival(u),
            Tail::T8 => student(-u, 8),
            Tail::T4 => student(-u, 4),
        }
    }

    pub(super) fn log_density(self, z: f64) -> f64 {
        let u = z / self.scale();
        let of_freedom = |nu: f64| {
            libm::lgamma((nu + 1.0) / 2.0)
                - libm::lgamma(nu / 2.0)
                - 0.5 * (nu * PI).ln()
                - (nu + 1.0) / 2.0 * (u * u / nu).ln_1p()
                - self.scale().ln()
        };
        match self {
            Tail::Normal => -0.5 * u * u - 0.5 * (2.0 * PI).ln(),
            Tail::T8 => of_freedom(8.0),
            Tail::T4 => of_freedom(4.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantile_and_survival_are_inverse() {
        for p in [0.001, 0.025, 0.1, 0.5, 0.9, 0.975, 0.999] {
            assert!((t8_survival(t8_quantile(p)) - (1.0 - p)).abs() < 1e-9, "{p}");
        }
        // Tables of Student's t: 97.5 % point, 8 degrees of freedom.
        assert!((t8_quantile(0.975) - 2.306).abs() < 1e-3);
    }

    #[test]
    fn every_tail_has_mass_one_and_variance_one() {
        for tail in Tail::ALL {
            let step = 0.001;
            let (mut mass, mut variance) = (0.0, 0.0);
            for i in -400_000..400_000 {
                let z = f64::from(i) * step;
                let density = tail.log_density(z).exp();
                mass += density * step;
                variance += density * z * z * step;
            }
            assert!((mass - 1.0).abs() < 1e-4, "{tail:?} {mass}");
            assert!((variance - 1.0).abs() < 0.01, "{tail:?} {variance}");
            assert!((tail.survival(0.0) - 0.5).abs() < 1e-12);
        }
    }
}
